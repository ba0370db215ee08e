package org.weakattached.runtime.internal.recording;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Enabled;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** One burst of reclaiming, as a flight recording shows it: all tables and dictionaries, one after the other. */
@Name("org.weakattached.Reclaiming")
@Label("Reclaiming")
@Description("The reclaiming thread reclaimed entries of collected hosts")
@Category("WeakAttached")
@Enabled(false)
@StackTrace(false)
@SuppressWarnings("unused") // the recorder reads the fields
final class ReclaimingEvent extends Event {
    @Label("Entries")
    @Description("How many entries were reclaimed, of all extensions, dictionaries and sets")
    private long entries;

    private ReclaimingEvent() {}

    /** Begins a burst. */
    static ReclaimingEvent begun() {
        ReclaimingEvent event = new ReclaimingEvent();
        event.begin();
        return event;
    }

    /** Ends the burst, and writes the event if there was anything to reclaim. */
    void ended(long reclaimed) {
        if (reclaimed > 0) {
            entries = reclaimed;
            commit();
        }
    }
}
