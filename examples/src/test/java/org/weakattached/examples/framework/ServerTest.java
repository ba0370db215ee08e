package org.weakattached.examples.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.weakattached.testing.CollectableAssertions.assertCollected;

import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.weakattached.examples.Collector;
import org.weakattached.runtime.Attachments;

final class ServerTest {
    private static final String ODDITIES = "org.weakattached.examples.framework.Oddities.";

    private final Map<String, String> saves = new HashMap<>();
    private final Server server = new Server(List.of(), saves);

    @BeforeEach
    void useTheExtension() {
        OdditiesAccessors.attachments();
    }

    @Test
    void hasPlayersFindWhatTheyLeft() {
        server.join("ada");
        OdditiesAccessors.setNumber(ada(), 7);
        Player left = ada();

        server.leave("ada");
        server.join("ada");

        assertThat(ada()).isNotSameAs(left);
        assertThat(OdditiesAccessors.getNumber(ada())).isEqualTo(7);
        assertThat(server.arrivals()).isEqualTo(2);
    }

    @Test
    void takesOverWhatIsAttachedWhenAPlayerDies() {
        saves.put("ada", "com.example.Gone.field=int 1\n");
        server.join("ada");
        Object object = new Object();
        OdditiesAccessors.setObject(ada(), object);
        Player dead = ada();

        server.respawn("ada");

        assertThat(ada()).isNotSameAs(dead);
        assertThat(OdditiesAccessors.getObject(ada())).isSameAs(object);
        assertThat(LeftoversAccessors.getLines(ada())).containsExactly("com.example.Gone.field=int 1");
        assertThat(server.losses()).isEmpty();
        assertThat(server.respawns()).isEqualTo(1);
    }

    @Test
    void countsWhatIsLost() {
        server.join("ada");
        OdditiesAccessors.getNotes(ada()).add("is final");
        OdditiesAccessors.setObject(ada(), new Object());

        server.respawn("ada");
        server.leave("ada");

        assertThat(server.losses())
                .containsOnly(
                        Map.entry("not taken over: " + ODDITIES + "notes", 1),
                        Map.entry("not saved: " + ODDITIES + "notes is final, so it could not be loaded", 1),
                        Map.entry("not saved: " + ODDITIES + "object is of type Object, which is not saved", 1));
    }

    @Test
    void letsGoOfPlayersWhoLeftAndOfThoseWhoDied() {
        Attachments<Player> oddities = OdditiesAccessors.attachments();
        Collector.await("the players of other tests are gone", () -> oddities.size() == 0);
        long before = oddities.reclaimed();
        WeakReference<Object> object = dieAndLeave();

        assertCollected(object);
        Collector.await("the player is let go of", () -> oddities.size() == 0);

        assertThat(oddities.reclaimed() - before).isEqualTo(2);
    }

    private WeakReference<Object> dieAndLeave() {
        server.join("ada");
        Object object = new Object();
        OdditiesAccessors.setObject(ada(), object);
        server.respawn("ada");
        server.leave("ada");
        return new WeakReference<>(object);
    }

    @Test
    void keepsASaveThatItCannotLoad() {
        String damaged = ODDITIES + "number=int seven\n";
        saves.put("ada", damaged);

        assertThatIllegalArgumentException().isThrownBy(() -> server.join("ada"));

        assertThat(server.isOnline("ada")).isFalse();
        assertThat(saves).containsEntry("ada", damaged);
    }

    private Player ada() {
        return server.players().iterator().next();
    }
}
