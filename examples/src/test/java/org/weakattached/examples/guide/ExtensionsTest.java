package org.weakattached.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

final class ExtensionsTest {
    @Test
    void fieldsAreInherited() {
        Cheese brie = new Cheese("Brie");
        Crate crate = new Crate();
        // region inherited
        CheeseCheckAccessors.setCheckedBy(brie, "Mr Wensleydale");
        CrateCheckAccessors.setCheckedBy(crate, "the driver");
        CrateCheckAccessors.setDamaged(crate, true);
        // endregion
        assertThat(CheeseCheckAccessors.getCheckedBy(brie)).isEqualTo("Mr Wensleydale");
        assertThat(CheeseCheckAccessors.getDegrees(brie)).isZero();
        assertThat(CrateCheckAccessors.getCheckedBy(crate)).isEqualTo("the driver");
        assertThat(CrateCheckAccessors.isDamaged(crate)).isTrue();
    }

    @Test
    void hostsMayHaveTypeParameters() {
        CompletableFuture<String> cheese = new CompletableFuture<>();
        // region generic
        SubstituteAccessors.setValue(cheese, "Cheddar"); // a String, as the future's
        String instead = SubstituteAccessors.getValue(cheese);
        // endregion
        assertThat(instead).isEqualTo("Cheddar");
    }
}
