package com.acme.cdi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.inject.Inject;
import java.util.Set;

/** Notes who uses which bean. */
@ApplicationScoped
class Inventory {
    @Inject
    UsesAccessors uses;

    void use(Bean<?> bean, String user) {
        uses.getAndAddCount(bean, 1);
        uses.getUsers(bean).add(user);
    }

    int count(Bean<?> bean) {
        return uses.getCount(bean);
    }

    Set<String> users(Bean<?> bean) {
        return uses.getUsers(bean);
    }
}
