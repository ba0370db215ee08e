package org.weakattached.processor.types;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Other people's types: the public ones of the JDK and of Guava as values, and some of them as hosts. */
final class Corpus {
    static final List<String> HOSTS = List.of(
            "com.google.common.cache.Cache",
            "com.google.common.collect.RangeSet",
            "com.google.common.eventbus.EventBus",
            "com.google.common.graph.Network",
            "com.google.common.hash.HashFunction",
            "com.google.common.reflect.TypeToken",
            "com.google.common.util.concurrent.AbstractFuture",
            "com.google.common.util.concurrent.ServiceManager",
            "com.sun.net.httpserver.HttpExchange",
            "com.sun.net.httpserver.HttpServer",
            "java.awt.Window",
            "java.awt.image.BufferedImage",
            "java.lang.ClassLoader",
            "java.lang.Thread",
            "java.net.Socket",
            "java.net.http.HttpClient",
            "java.nio.file.Path",
            "java.security.Provider",
            "java.sql.Connection",
            "java.util.Timer",
            "java.util.concurrent.ThreadPoolExecutor",
            "java.util.logging.Logger",
            "java.util.zip.ZipFile",
            "javax.management.MBeanServer",
            "javax.swing.JComponent",
            "javax.swing.text.Document",
            "org.w3c.dom.Node");

    private static final List<String> MODULES = List.of(
            "java.base",
            "java.compiler",
            "java.desktop",
            "java.logging",
            "java.management",
            "java.naming",
            "java.net.http",
            "java.prefs",
            "java.rmi",
            "java.scripting",
            "java.sql",
            "java.xml",
            "jdk.httpserver");

    private static final List<String> GUAVA = List.of(
            "base",
            "cache",
            "collect",
            "escape",
            "eventbus",
            "graph",
            "hash",
            "html",
            "io",
            "math",
            "net",
            "primitives",
            "reflect",
            "util.concurrent",
            "xml");

    private Corpus() {}

    /**
     * What was searched for, and found.
     *
     * @param value the name of the value's class in class files
     * @param path the steps, each with what it leads to
     */
    record Case(String value, String host, Finding finding, List<Step> path) {}

    /** A step of a path, with the names of the classes in class files. */
    record Step(Edge.Kind kind, String holder, String field, String to) {
        static Step of(Elements elements, Edge edge) {
            return new Step(edge.kind(), name(elements, edge.holder()), edge.field(), name(elements, edge.to()));
        }

        private static String name(Elements elements, ClosedType type) {
            return type.component()
                    .map(component -> name(elements, component) + "[]")
                    .or(() -> type.element()
                            .map(element -> elements.getBinaryName(element).toString()))
                    .orElseGet(type::toString);
        }
    }

    static List<Case> search(Elements elements, TypeGraph graph) {
        List<Case> cases = new ArrayList<>();
        List<TypeElement> values = values(elements);
        for (String host : HOSTS) {
            TypeElement type = Graphs.type(elements, host);
            for (TypeElement value : values) {
                Finding finding = graph.search(value.asType(), type.asType());
                cases.add(new Case(
                        elements.getBinaryName(value).toString(),
                        elements.getBinaryName(type).toString(),
                        finding,
                        finding.path().stream()
                                .map(edge -> Step.of(elements, edge))
                                .toList()));
            }
        }
        return cases;
    }

    private static List<TypeElement> values(Elements elements) {
        List<TypeElement> types = new ArrayList<>();
        Stream<PackageElement> jdk = MODULES.stream()
                .map(elements::getModuleElement)
                .flatMap(module -> ElementFilter.exportsIn(module.getDirectives()).stream())
                .filter(export -> export.getTargetModules() == null)
                .map(ModuleElement.ExportsDirective::getPackage);
        Stream<PackageElement> guava =
                GUAVA.stream().map(name -> elements.getPackageElement("com.google.common." + name));
        Stream.concat(jdk, guava).forEach(each -> addTypes(types, each));
        return types;
    }

    private static void addTypes(List<TypeElement> types, Element around) {
        for (TypeElement type : ElementFilter.typesIn(around.getEnclosedElements())) {
            if (type.getModifiers().contains(Modifier.PUBLIC)) {
                types.add(type);
                addTypes(types, type);
            }
        }
    }

    /** Returns the class of that name in class files. */
    static Class<?> type(String name) {
        if (name.endsWith("[]")) {
            return type(name.substring(0, name.length() - 2)).arrayType();
        }
        try {
            return Class.forName(name, false, Corpus.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
