package org.weakattached.stress.linearizability;

import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.jspecify.annotations.Nullable;
import org.weakattached.stress.races.Letter;

/**
 * The operations of an extension: of its accessors, of the dictionaries of its fields, and as a whole. To attach and to set are
 * two steps, which those operations would show that tell a host with nothing but initial values from one with nothing
 * attached; they are left out.
 */
@Param(name = "key", gen = IntGen.class, conf = "0:2")
@Param(name = "number", gen = IntGen.class, conf = "1:3")
public final class Extension {
    private final Scores scores = new Scores();

    @Operation
    public int getCount(@Param(name = "key") int key) {
        return scores.getCount(Hosts.of(key));
    }

    @Operation
    public void setCount(@Param(name = "key") int key, @Param(name = "number") int count) {
        scores.setCount(Hosts.of(key), count);
    }

    @Operation
    public int getAndAddCount(@Param(name = "key") int key, @Param(name = "number") int delta) {
        return scores.getAndAddCount(Hosts.of(key), delta);
    }

    @Operation
    public @Nullable Integer mergeCount(@Param(name = "key") int key, @Param(name = "number") int delta) {
        return scores.count().merge(Hosts.of(key), delta, Integer::sum);
    }

    @Operation
    public @Nullable Letter getLetter(@Param(name = "key") int key) {
        return scores.getLetter(Hosts.of(key));
    }

    @Operation
    public void setLetter(@Param(name = "key") int key, Letter letter) {
        scores.setLetter(Hosts.of(key), letter);
    }

    @Operation
    public @Nullable Letter putLetterIfAbsent(@Param(name = "key") int key, Letter letter) {
        return scores.letter().putIfAbsent(Hosts.of(key), letter);
    }

    @Operation
    public @Nullable Letter removeLetter(@Param(name = "key") int key) {
        return scores.letter().remove(Hosts.of(key));
    }

    @Operation
    public boolean detach(@Param(name = "key") int key) {
        return scores.attachments().detach(Hosts.of(key));
    }

    /** What it must be like: fields in arrays. */
    public static final class Sequential {
        private final boolean[] attached = new boolean[3];
        private final int[] count = new int[3];
        private final @Nullable Letter[] letter = new Letter[3];

        public int getCount(int key) {
            return count[key];
        }

        public void setCount(int key, int newCount) {
            attached[key] = true;
            count[key] = newCount;
        }

        public int getAndAddCount(int key, int delta) {
            setCount(key, count[key] + delta);
            return count[key] - delta;
        }

        public Integer mergeCount(int key, int delta) {
            return getAndAddCount(key, delta) + delta;
        }

        public @Nullable Letter getLetter(int key) {
            return letter[key];
        }

        public void setLetter(int key, Letter newLetter) {
            attached[key] = true;
            letter[key] = newLetter;
        }

        public @Nullable Letter putLetterIfAbsent(int key, Letter newLetter) {
            Letter old = letter[key];
            if (old == null) {
                setLetter(key, newLetter);
            }
            return old;
        }

        public @Nullable Letter removeLetter(int key) {
            Letter old = letter[key];
            letter[key] = null;
            return old;
        }

        public boolean detach(int key) {
            boolean was = attached[key];
            attached[key] = false;
            count[key] = 0;
            letter[key] = null;
            return was;
        }
    }
}
