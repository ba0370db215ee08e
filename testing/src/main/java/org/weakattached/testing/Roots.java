package org.weakattached.testing;

import org.jspecify.annotations.Nullable;
import shark.GcRoot;
import shark.HeapField;
import shark.HeapObject;
import shark.HeapObject.HeapInstance;

/** What the collector starts from, by the kinds of a heap dump. */
final class Roots {
    private Roots() {}

    /** Says whether a root ends with a method of some thread. */
    static boolean arePassing(GcRoot root) {
        return root instanceof GcRoot.JavaFrame
                || root instanceof GcRoot.JniLocal
                || root instanceof GcRoot.NativeStack
                || root instanceof GcRoot.ThreadBlock
                || root instanceof GcRoot.MonitorUsed;
    }

    static String text(GcRoot root, Heap heap) {
        if (root instanceof GcRoot.JavaFrame frame) {
            return "Java frame of " + thread(frame.getThreadSerialNumber(), heap) + method(frame, heap);
        }
        if (root instanceof GcRoot.JniLocal local) {
            return "JNI local reference of " + thread(local.getThreadSerialNumber(), heap);
        }
        if (root instanceof GcRoot.NativeStack stack) {
            return "native stack of " + thread(stack.getThreadSerialNumber(), heap);
        }
        if (root instanceof GcRoot.ThreadBlock block) {
            return "thread block of " + thread(block.getThreadSerialNumber(), heap);
        }
        if (root instanceof GcRoot.ThreadObject) {
            return thread(heap.find(root.getId()));
        }
        if (root instanceof GcRoot.MonitorUsed) {
            return "monitor in use";
        }
        if (root instanceof GcRoot.JniGlobal) {
            return "JNI global reference";
        }
        return root.getClass().getSimpleName() + " of the virtual machine";
    }

    private static String thread(int serial, Heap heap) {
        GcRoot.ThreadObject thread = find(serial, heap);
        return thread(thread == null ? null : heap.find(thread.getId()));
    }

    private static String method(GcRoot.JavaFrame frame, Heap heap) {
        GcRoot.ThreadObject thread = find(frame.getThreadSerialNumber(), heap);
        String method = thread == null
                ? null
                : heap.frames().method(thread.getStackTraceSerialNumber(), frame.getFrameNumber());
        return method == null ? "" : ", in " + method;
    }

    private static GcRoot.@Nullable ThreadObject find(int serial, Heap heap) {
        for (GcRoot root : heap.roots()) {
            if (root instanceof GcRoot.ThreadObject thread && thread.getThreadSerialNumber() == serial) {
                return thread;
            }
        }
        return null;
    }

    static String thread(@Nullable HeapObject thread) {
        if (thread instanceof HeapInstance instance) {
            HeapField name = instance.get("java.lang.Thread", "name");
            if (name != null) {
                return "thread \"" + name.getValue().readAsJavaString() + "\"";
            }
        }
        return "an unknown thread";
    }
}
