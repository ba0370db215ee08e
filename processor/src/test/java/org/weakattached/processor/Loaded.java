package org.weakattached.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/** Compiled sources, ready to run. */
final class Loaded {
    private static final Pattern NAME = Pattern.compile("\\b(?:class|interface) (\\w+)");

    private final Classes classes;

    private Loaded(Classes classes) {
        this.classes = classes;
    }

    /** Compiles each text as a file of the package {@code com.acme}, with the imports that tests use. */
    static Loaded from(String... texts) {
        List<JavaFileObject> sources = new ArrayList<>();
        List<String> all = new ArrayList<>();
        for (String text : texts) {
            all.add(AgentRun.isWanted() ? AgentRun.rewritten(text) : text);
        }
        if (AgentRun.isWanted()) {
            all.addAll(AgentRun.further());
        }
        for (String text : all) {
            Matcher matcher = NAME.matcher(text);
            assertThat(matcher.find()).isTrue();
            sources.add(Sources.source(matcher.group(1), """
                    package com.acme;

                    import java.lang.ref.*;
                    import java.util.*;
                    import java.util.concurrent.atomic.*;
                    import org.weakattached.*;
                    import org.weakattached.runtime.*;

                    """ + text));
        }
        Compilation compilation = Sources.compile(sources);
        assertThat(compilation.diagnostics()).isEmpty();
        return new Loaded(new Classes(compilation));
    }

    /** Runs {@code Use.run()}. */
    @Nullable Object run() throws Throwable {
        return classes.run("com.acme.Use");
    }
}
