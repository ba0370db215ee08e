package org.weakattached.examples.framework.plugins.economy;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.weakattached.examples.framework.Player;
import org.weakattached.examples.framework.Plugin;
import org.weakattached.runtime.Attachments;

/** Players pay each other, so that there is always the same amount of gold. */
public final class Economy implements Plugin {
    private static final int MOST = 20;
    private static final int PAYMENTS_OF_A_MEMBER = 30;
    private static final List<String> GUILDS = List.of("Affineurs", "Cheesemongers", "Dairymen");

    /** Makes the plugin, as {@link java.util.ServiceLoader} does. */
    public Economy() {}

    @Override
    public Attachments<Player> data() {
        return PurseAccessors.attachments();
    }

    @Override
    public void play(Player player, Player other, RandomGenerator random) {
        int price = random.nextInt(1, MOST);
        if (PurseAccessors.getGold(player) >= price) {
            PurseAccessors.getAndAddGold(player, -price);
            PurseAccessors.getAndAddGold(other, price);
            if (PurseAccessors.getAndAddPayments(player, 1) == PAYMENTS_OF_A_MEMBER) {
                PurseAccessors.setGuild(player, GUILDS.get(random.nextInt(GUILDS.size())));
            }
        }
    }

    @Override
    public String sumUp(Collection<Player> players) {
        long gold = players.stream().mapToLong(PurseAccessors::getGold).sum();
        long members = players.stream()
                .filter(player -> PurseAccessors.getGuild(player) != null)
                .count();
        return String.format(Locale.ROOT, "%,d gold, %,d in guilds", gold, members);
    }
}
