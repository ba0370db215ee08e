package org.weakattached.runtime;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Keeps what the library logs while it is open, instead of printing it. */
public final class CapturedLog extends Handler implements AutoCloseable {
    private final Logger logger = Logger.getLogger("org.weakattached.runtime");
    private final List<String> messages = new CopyOnWriteArrayList<>();

    public CapturedLog() {
        logger.setUseParentHandlers(false);
        logger.addHandler(this);
    }

    /** Returns the messages so far, each with the message of its cause if there is one. */
    public List<String> messages() {
        return messages;
    }

    @Override
    public void publish(LogRecord logged) {
        Throwable cause = logged.getThrown();
        messages.add(logged.getMessage() + (cause == null ? "" : ": " + cause.getMessage()));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
        logger.setUseParentHandlers(true);
    }
}
