package org.weakattached.processor.check;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Knows which types of hosts never get a slot, as far as that can be known: arrays, and classes that are there before any agent. */
final class EarlyHosts {
    /**
     * Public classes of the JDK that are loaded before an agent, in all versions that we know: a package, and classes in it. {@code
     * EarlyHostsTest} makes it.
     */
    static final String CLASSES = """
            java.io BufferedInputStream BufferedOutputStream BufferedWriter ByteArrayInputStream ByteArrayOutputStream
            java.io File FileDescriptor FileInputStream FileOutputStream FilterInputStream FilterOutputStream InputStream
            java.io ObjectStreamField OutputStream OutputStreamWriter PrintStream RandomAccessFile Writer
            java.lang ArithmeticException ArrayStoreException BootstrapMethodError Class ClassCastException ClassLoader
            java.lang ClassNotFoundException Enum Error Exception IllegalArgumentException IllegalMonitorStateException
            java.lang InternalError LinkageError Module ModuleLayer ModuleLayer.Controller NoClassDefFoundError
            java.lang NoSuchFieldException NoSuchMethodException NullPointerException Number Object OutOfMemoryError
            java.lang Package Record ReflectiveOperationException Runtime RuntimeException StackOverflowError
            java.lang StackTraceElement StackWalker StringBuffer StringBuilder Thread ThreadGroup ThreadLocal Throwable
            java.lang VirtualMachineError
            java.lang.invoke CallSite ConstantCallSite MethodHandle MethodHandles.Lookup MethodType MutableCallSite
            java.lang.invoke VarHandle VarHandle.AccessMode VolatileCallSite
            java.lang.module Configuration ModuleDescriptor ModuleDescriptor.Exports ModuleDescriptor.Opens
            java.lang.module ModuleDescriptor.Provides ModuleDescriptor.Requires ModuleDescriptor.Version ModuleReference
            java.lang.module ResolvedModule
            java.lang.ref Cleaner PhantomReference Reference ReferenceQueue SoftReference WeakReference
            java.lang.reflect AccessibleObject Constructor Executable Field Method Parameter RecordComponent
            java.net URI URL URLStreamHandler
            java.nio Buffer ByteBuffer ByteOrder LongBuffer MappedByteBuffer
            java.nio.charset Charset CharsetEncoder CodingErrorAction
            java.nio.charset.spi CharsetProvider
            java.nio.file FileSystem
            java.nio.file.attribute FileTime
            java.nio.file.spi FileSystemProvider
            java.security CodeSource PermissionCollection Permissions ProtectionDomain SecureClassLoader
            java.security.cert Certificate
            java.util AbstractCollection AbstractList AbstractMap AbstractSet ArrayDeque ArrayList Dictionary EnumMap
            java.util EnumSet HashMap HashSet Hashtable HexFormat IdentityHashMap LinkedHashMap LinkedHashSet Locale
            java.util Properties WeakHashMap
            java.util.concurrent ConcurrentHashMap CopyOnWriteArrayList TimeUnit
            java.util.concurrent.atomic AtomicInteger AtomicLong
            java.util.concurrent.locks AbstractOwnableSynchronizer ReentrantLock
            java.util.jar Attributes Attributes.Name JarEntry JarFile Manifest
            java.util.zip CRC32 Inflater InflaterInputStream ZipEntry ZipFile
            """;

    private static final Set<String> NAMES =
            CLASSES.lines().flatMap(EarlyHosts::names).collect(Collectors.toSet());

    private EarlyHosts() {}

    /** Returns whether the objects of the type, or some of them, can have a slot. */
    static boolean mayGetSlot(TypeMirror host) {
        return host instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement type
                && !isEarly(type);
    }

    /** Returns whether an agent comes too late for the class. Those that implement an interface are loaded later. */
    static boolean isEarly(TypeElement type) {
        return type.getKind() != ElementKind.INTERFACE
                && NAMES.contains(type.getQualifiedName().toString());
    }

    private static Stream<String> names(String line) {
        String[] words = line.split(" ");
        return Arrays.stream(words).skip(1).map(name -> words[0] + "." + name);
    }
}
