package org.weakattached.stress.soak;

import java.util.function.BiConsumer;

/** What a worker does to one of its hosts, each as often as the others. */
enum Operation {
    SET_INT((worker, owned) -> owned.attached().setHits(worker.number())),
    ADD_INT((worker, owned) -> owned.attached().addHits(worker.number())),
    MERGE_INT((worker, owned) -> owned.attached().mergeHits(worker.number())),
    SET_LONG((worker, owned) -> owned.attached().setTotal(worker.number())),
    ADD_LONG((worker, owned) -> owned.attached().addTotal(worker.number())),
    COMPUTE_LONG((worker, owned) -> owned.attached().computeTotal(worker.number())),
    FLIP_BOOLEAN((worker, owned) -> owned.attached().flip()),
    SET_REFERENCE((worker, owned) -> owned.attached().setLabel(new Token())),
    CLEAR_REFERENCE((worker, owned) -> owned.attached().setLabel(null)),
    PUT_REFERENCE((worker, owned) -> owned.attached().putLabel(new Token())),
    PUT_REFERENCE_IF_ABSENT((worker, owned) -> owned.attached().putLabelIfAbsent(new Token())),
    REPLACE_REFERENCE((worker, owned) -> owned.attached().replaceLabel(new Token())),
    REMOVE_REFERENCE((worker, owned) -> owned.attached().removeLabel()),
    SET_RESOURCE((worker, owned) -> owned.attached().setResource(new Resource())),
    CLEAR_RESOURCE((worker, owned) -> owned.attached().setResource(null)),
    SET_WEAK((worker, owned) -> owned.attached().setPeer(new Token())),
    DROP_WEAK((worker, owned) -> owned.attached().dropPeer()),
    COPY((worker, owned) -> owned.attached().copyTo(worker.any().attached())),
    DETACH((worker, owned) -> owned.attached().detach()),
    PUT_KEY((worker, owned) -> owned.listed().putToken(new Token())),
    COMPUTE_KEY_IF_ABSENT((worker, owned) -> owned.listed().computeTokenIfAbsent(new Token())),
    REPLACE_KEY((worker, owned) -> owned.listed().replaceToken(new Token())),
    REMOVE_KEY((worker, owned) -> owned.listed().removeToken()),
    ADD_ELEMENT((worker, owned) -> owned.listed().join()),
    REMOVE_ELEMENT((worker, owned) -> owned.listed().leave()),
    PUT_VALUE((worker, owned) -> owned.listed().list()),
    REMOVE_VALUE((worker, owned) -> owned.listed().unlist()),
    CHECK((worker, owned) -> owned.check()),
    REPLACE_HOST((worker, owned) -> worker.replaceAny()),
    PASSING_HOST((worker, owned) -> worker.passBy()),
    SHARED_HOST((worker, owned) -> worker.share());

    @SuppressWarnings("ImmutableEnumChecker") // none of them has a state
    private final BiConsumer<Worker, Owned> action;

    Operation(BiConsumer<Worker, Owned> action) {
        this.action = action;
    }

    void run(Worker worker, Owned owned) {
        action.accept(worker, owned);
    }
}
