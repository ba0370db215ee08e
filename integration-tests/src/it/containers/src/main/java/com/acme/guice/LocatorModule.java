package com.acme.guice;

import com.google.inject.AbstractModule;

/** What an injector needs that locates for itself, even if it has a parent. */
final class LocatorModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(Locator.class);
        // region bind
        bind(UsesAccessors.class);
        // endregion
    }
}
