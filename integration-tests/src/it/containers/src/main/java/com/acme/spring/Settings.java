package com.acme.spring;

import java.util.Set;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Reads the environment, and notes what was read. */
@Component
final class Settings {
    private final Environment environment;
    private final LookupsAccessors lookups;

    // region constructor
    Settings(Environment environment, LookupsAccessors lookups) {
        this.environment = environment;
        this.lookups = lookups;
    }
    // endregion

    String get(String name) {
        lookups.getAndAddCount(environment, 1);
        lookups.getNames(environment).add(name);
        return environment.getProperty(name);
    }

    int count() {
        return lookups.getCount(environment);
    }

    Set<String> names() {
        return lookups.getNames(environment);
    }
}
