package org.weakattached.runtime.internal.recording;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Enabled;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.Period;
import jdk.jfr.StackTrace;

/** One extension in use, as a flight recording shows it from time to time. */
@Name("org.weakattached.Extension")
@Label("Extension")
@Description("What one extension attaches to its hosts, and how much of it there is and was")
@Category("WeakAttached")
@Enabled(false)
@Period("1 s")
@StackTrace(false)
@SuppressWarnings("unused") // the recorder reads the fields
final class ExtensionEvent extends Event {
    @Label("Name")
    @Description("The canonical name of the extension")
    private final String name;

    @Label("Host Type")
    @Description("The erased type of the hosts")
    private final Class<?> hostType;

    @Label("Size")
    @Description("How many hosts have something attached, or -1 where the hosts keep it themselves")
    private final long size;

    @Label("Attached")
    @Description("How many entries were made so far, or -1 where the hosts keep them themselves")
    private final long attached;

    @Label("Reclaimed")
    @Description(
            "How many entries of collected hosts were reclaimed so far, or -1 where the hosts keep them themselves")
    private final long reclaimed;

    private ExtensionEvent(ExtensionState extension) {
        name = extension.name();
        hostType = extension.hostType();
        size = extension.size();
        attached = extension.attached();
        reclaimed = extension.reclaimed();
    }

    /** Writes an event for an extension in use. */
    static void commit(ExtensionState extension) {
        new ExtensionEvent(extension).commit();
    }
}
