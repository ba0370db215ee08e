package com.acme.guice;

import com.google.inject.Binding;
import com.google.inject.Injector;
import jakarta.inject.Inject;
import java.util.Set;

/** Gives out what an injector has, and notes to whom. */
final class Locator {
    private final Injector injector;
    private final UsesAccessors uses;

    @Inject
    Locator(Injector injector, UsesAccessors uses) {
        this.injector = injector;
        this.uses = uses;
    }

    <T> T get(Class<T> type, String user) {
        Binding<T> binding = injector.getBinding(type);
        uses.getAndAddCount(binding, 1);
        uses.getUsers(binding).add(user);
        return binding.getProvider().get();
    }

    int count(Class<?> type) {
        return uses.getCount(injector.getBinding(type));
    }

    Set<String> users(Class<?> type) {
        return uses.getUsers(injector.getBinding(type));
    }
}
