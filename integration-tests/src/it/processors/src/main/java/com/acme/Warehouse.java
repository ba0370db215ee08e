package com.acme;

import dagger.Component;
import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;

/** A warehouse as Dagger puts it together. */
@Singleton
@Component(modules = Warehouse.Parts.class)
interface Warehouse {
    Picker picker();

    /** What others generate, and Dagger cannot construct by itself. */
    @Module
    final class Parts {
        private Parts() {}

        @Provides
        @Singleton
        static PickingAccessors pickings() {
            return new PickingAccessors();
        }

        @Provides
        static LineMapper mapper() {
            return new LineMapperImpl();
        }
    }
}
