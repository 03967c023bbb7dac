package org.lianban.app;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Each direct sub-package is a module: others use what it shows, and none depends on itself by a detour. */
class ModulesTest {

    @Test
    void keepToTheirBounds() {
        ApplicationModules.of(Lianban.class).verify();
    }
}
