package org.weakattached.stress.exhaustion;

import java.util.Objects;

/** An operation on one host, and what it makes of the host's total. */
enum Change {
    READ {
        @Override
        long run(LoadAccessors loads, Drop host) {
            return loads.getTotal(host);
        }

        @Override
        long of(long before) {
            return before;
        }
    },
    WRITE {
        @Override
        long run(LoadAccessors loads, Drop host) {
            loads.setTotal(host, OPERAND);
            return OPERAND;
        }

        @Override
        long of(long before) {
            return OPERAND;
        }
    },
    ADD {
        @Override
        long run(LoadAccessors loads, Drop host) {
            return loads.getAndAddTotal(host, OPERAND) + OPERAND;
        }

        @Override
        long of(long before) {
            return value(before) + OPERAND;
        }
    },
    MERGE {
        @Override
        long run(LoadAccessors loads, Drop host) {
            return Objects.requireNonNull(loads.total().merge(host, OPERAND, Long::sum));
        }

        @Override
        long of(long before) {
            return value(before) + OPERAND;
        }
    },
    COMPUTE_IF_ABSENT {
        @Override
        long run(LoadAccessors loads, Drop host) {
            return Objects.requireNonNull(loads.total().computeIfAbsent(host, absent -> OPERAND));
        }

        @Override
        long of(long before) {
            return before == NOTHING ? OPERAND : before;
        }
    },
    DETACH {
        @Override
        long run(LoadAccessors loads, Drop host) {
            return loads.attachments().detach(host) ? 1 : 0;
        }

        @Override
        long result(long before) {
            return before == NOTHING ? 0 : 1;
        }

        @Override
        long of(long before) {
            return NOTHING;
        }
    };

    /** The total of a host that has nothing attached. */
    static final long NOTHING = -1;

    private static final long OPERAND = 1_000;

    /** Does it, and returns what the operation says. */
    abstract long run(LoadAccessors loads, Drop host);

    /** Returns what the operation must say: the new total. */
    long result(long before) {
        return value(of(before));
    }

    /** Returns the total, or {@link #NOTHING}, that the operation makes of another one. */
    abstract long of(long before);

    /** Returns what reading gives. */
    static long value(long total) {
        return total == NOTHING ? 0 : total;
    }
}
