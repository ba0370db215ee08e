package org.weakattached.benchmarks.subject;

import com.blogspot.mydailyjava.weaklockfree.WeakConcurrentMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** weak-lock-free's map, whose own thread lets go of what is dead. */
final class WeakLockFree implements Subject {
    private final WeakConcurrentMap<Host, Holder> holders;

    WeakLockFree(WeakConcurrentMap<Host, Holder> holders) {
        this.holders = holders;
    }

    @Override
    public @Nullable String read(Host host) {
        return Holder.textOf(holders.getIfPresent(host));
    }

    @Override
    public void attach(Host host, String text) {
        Holder holder = new Holder();
        Holder present = holders.putIfAbsent(host, holder);
        (present == null ? holder : present).setText(text);
    }

    @Override
    public void write(Host host, String text) {
        holder(host).setText(text);
    }

    @Override
    public int increment(Host host) {
        return holder(host).increment();
    }

    @Override
    public long size() {
        return holders.approximateSize();
    }

    private Holder holder(Host host) {
        return Objects.requireNonNull(holders.getIfPresent(host), "holder");
    }
}
