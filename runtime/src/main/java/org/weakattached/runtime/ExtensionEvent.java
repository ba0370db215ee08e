package org.weakattached.runtime;

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
    private static final long NOT_COUNTED = -1;

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
            "How many entries of collected hosts were let go of so far, or -1 where the hosts keep them themselves")
    private final long reclaimed;

    private ExtensionEvent(Attachments<?> extension) {
        boolean counted = extension.isCounted();
        name = extension.name();
        hostType = extension.hostType();
        size = counted ? extension.size() : NOT_COUNTED;
        attached = counted ? extension.attached() : NOT_COUNTED;
        reclaimed = counted ? extension.reclaimed() : NOT_COUNTED;
    }

    /** Writes an event for each extension in use. */
    static void commitAll() {
        for (Attachments<?> extension : Attachments.all()) {
            new ExtensionEvent(extension).commit();
        }
    }
}
