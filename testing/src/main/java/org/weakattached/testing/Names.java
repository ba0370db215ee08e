package org.weakattached.testing;

import java.util.regex.Pattern;
import shark.HeapObject;
import shark.HeapObject.HeapClass;
import shark.HeapObject.HeapInstance;
import shark.HeapObject.HeapObjectArray;
import shark.HeapObject.HeapPrimitiveArray;

/** Names of classes in a heap dump, as people write them. */
final class Names {
    private static final String LAMBDA = "$$Lambda";
    private static final Pattern METHOD_OF_LAMBDA = Pattern.compile("lambda\\$(.+)\\$\\d+");
    private static final Pattern NESTED = Pattern.compile("\\$(?=\\D)");

    private Names() {}

    /** Returns the binary name of an object's class. */
    static String binary(HeapObject object) {
        if (object instanceof HeapInstance instance) {
            return instance.getInstanceClassName();
        }
        if (object instanceof HeapObjectArray array) {
            return array.getArrayClassName();
        }
        if (object instanceof HeapPrimitiveArray array) {
            return array.getArrayClassName();
        }
        return ((HeapClass) object).getName();
    }

    /** Returns, for example, {@code com.acme.TraceAccessors.Entry}. */
    static String full(String binary) {
        return NESTED.matcher(binary).replaceAll(".");
    }

    /** Returns, for example, {@code TraceAccessors.Entry}. */
    static String simple(String binary) {
        return full(binary.substring(binary.lastIndexOf('.') + 1));
    }

    /** Says whether a class is that of a lambda; its name varies with the JDK, and from run to run. */
    static boolean isLambda(String binary) {
        return binary.contains(LAMBDA);
    }

    /** Returns the simple name of the class that a lambda stands in. */
    static String aroundLambda(String binary) {
        return simple(binary.substring(0, binary.indexOf(LAMBDA)));
    }

    /** Returns the name of a method, which for the body of a lambda is that of the method it stands in. */
    static String method(String name) {
        return METHOD_OF_LAMBDA.matcher(name).replaceFirst("$1");
    }
}
