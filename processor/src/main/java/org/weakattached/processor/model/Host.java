package org.weakattached.processor.model;

import com.palantir.javapoet.TypeName;

/**
 * The host type in its three forms.
 *
 * @param type as accessors take it: {@code Node<T>} or {@code Node<?>}
 * @param any as the table knows it: {@code Node<?>}
 * @param erased as a class literal names it: {@code Node}
 * @param isInterface whether it is an interface
 */
public record Host(TypeName type, TypeName any, TypeName erased, boolean isInterface) {}
