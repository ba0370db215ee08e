package com.acme;

import java.util.List;
import java.util.function.Supplier;

class Silent {
    static class Box<T> {
        private T content;
    }

    interface Unknown<T> {
        T get();
    }

    static class Shared implements Supplier<Host> {
        private static final Host ONE = new Host();

        @Override
        public Host get() {
            return ONE;
        }
    }

    static class Cycle<T extends Cycle<T>> {
        private T me;
        private Cycle<T>[] others;
        private List<List<Cycle<?>>> all;
    }
}
