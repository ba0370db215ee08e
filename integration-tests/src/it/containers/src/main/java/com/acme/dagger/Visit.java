package com.acme.dagger;

import dagger.Component;
import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;

/** A component that rests on a shop, and attaches to it for itself. */
@Singleton
@Component(dependencies = Shop.class, modules = Visit.Parts.class)
interface Visit {
    Customers customers();

    PurchasesAccessors purchases();

    /** What Dagger cannot make by itself. */
    @Module
    final class Parts {
        private Parts() {}

        // region provides
        @Provides
        @Singleton
        static PurchasesAccessors purchases() {
            return new PurchasesAccessors();
        }
        // endregion
    }
}
