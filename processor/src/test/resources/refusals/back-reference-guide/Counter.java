package com.acme;

class Counter {
    private Cheese displayed;

    class Bell {
        void ring() {
            displayed = null;
        }
    }
}
