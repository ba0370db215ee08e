package com.acme;

/** Attaches, and prints what it reads, and what it runs in. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Thread host = Thread.currentThread();
        TraceAccessors.setId(host, "a1");
        TraceAccessors.getAndAddRetries(host, 2);
        System.out.println(TraceAccessors.id().get(host) + " " + TraceAccessors.getRetries(host) + " in "
                + Main.class.getModule() + " with "
                + TraceAccessors.attachments().getClass().getModule());
    }
}
