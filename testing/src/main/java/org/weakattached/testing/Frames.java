package org.weakattached.testing;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import kotlin.jvm.JvmClassMappingKt;
import kotlin.reflect.KClass;
import org.jspecify.annotations.Nullable;
import shark.HprofHeader;
import shark.HprofRecord;
import shark.HprofRecord.LoadClassRecord;
import shark.HprofRecord.StackFrameRecord;
import shark.HprofRecord.StackTraceRecord;
import shark.HprofRecord.StringRecord;
import shark.StreamingHprofReader;
import shark.StreamingRecordReaderAdapter;

/** The stacks of a heap dump, which its graph leaves out. */
final class Frames {
    private static final Set<KClass<? extends HprofRecord>> KINDS = Set.of(
            JvmClassMappingKt.getKotlinClass(StringRecord.class),
            JvmClassMappingKt.getKotlinClass(LoadClassRecord.class),
            JvmClassMappingKt.getKotlinClass(StackFrameRecord.class),
            JvmClassMappingKt.getKotlinClass(StackTraceRecord.class));

    private final Map<Long, String> strings = new HashMap<>();
    private final Map<Integer, Long> classNames = new HashMap<>();
    private final Map<Long, StackFrameRecord> frames = new HashMap<>();
    private final Map<Integer, StackTraceRecord> traces = new HashMap<>();

    Frames(Path dump) {
        StreamingHprofReader reader = StreamingHprofReader.Companion.readerFor(
                dump.toFile(), HprofHeader.Companion.parseHeaderOf(dump.toFile()));
        new StreamingRecordReaderAdapter(reader).readRecords(KINDS, (position, record) -> add(record));
    }

    private void add(HprofRecord record) {
        if (record instanceof StringRecord string) {
            strings.put(string.getId(), string.getString());
        } else if (record instanceof LoadClassRecord type) {
            classNames.put(type.getClassSerialNumber(), type.getClassNameStringId());
        } else if (record instanceof StackFrameRecord frame) {
            frames.put(frame.getId(), frame);
        } else if (record instanceof StackTraceRecord trace) {
            traces.put(trace.getStackTraceSerialNumber(), trace);
        }
    }

    /** Returns a method as {@code Class.method}, or null if the dump does not tell. */
    @Nullable String method(int stackTrace, int frameNumber) {
        StackTraceRecord trace = traces.get(stackTrace);
        if (trace == null || frameNumber < 0 || frameNumber >= trace.getStackFrameIds().length) {
            return null;
        }
        StackFrameRecord frame = frames.get(trace.getStackFrameIds()[frameNumber]);
        if (frame == null) {
            return null;
        }
        String type = strings.get(classNames.get(frame.getClassSerialNumber()));
        String method = strings.get(frame.getMethodNameStringId());
        return type == null || method == null
                ? null
                : Names.simple(type.replace('/', '.')) + "." + Names.method(method);
    }
}
