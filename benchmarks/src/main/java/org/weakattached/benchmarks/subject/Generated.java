package org.weakattached.benchmarks.subject;

import org.jspecify.annotations.Nullable;

/** Ours: the generated accessors. */
final class Generated implements Subject {
    @Override
    public @Nullable String read(Host host) {
        return ExtraAccessors.getText(host);
    }

    @Override
    public void attach(Host host, String text) {
        ExtraAccessors.setText(host, text);
    }

    @Override
    public void write(Host host, String text) {
        ExtraAccessors.setText(host, text);
    }

    @Override
    public int increment(Host host) {
        return ExtraAccessors.getAndAddCount(host, 1);
    }

    @Override
    public long size() {
        return ExtraAccessors.attachments().size();
    }
}
