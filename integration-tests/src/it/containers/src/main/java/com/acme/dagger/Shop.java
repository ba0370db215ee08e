package com.acme.dagger;

import dagger.Component;
import dagger.Module;
import dagger.Provides;

/** A component that others rest on. */
@Component(modules = Shop.Stock.class)
interface Shop {
    String cheese();

    /** What there is to buy. */
    @Module
    final class Stock {
        private Stock() {}

        @Provides
        static String cheese() {
            return "brie";
        }
    }
}
