package org.weakattached.examples.framework.plugins.quests;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.weakattached.examples.framework.Player;
import org.weakattached.examples.framework.Plugin;
import org.weakattached.runtime.Attachments;

/** Players take on quests, get hurt, and become famous. */
public final class Quests implements Plugin {
    private static final int WORST = 40;
    private static final List<String> QUESTS = List.of(
            "Find the blue cheese", "Guard the \"cellar\"", "Smoke out the rats", "Ask the abbot:\nwhich rennet?");

    /** Makes the plugin, as {@link java.util.ServiceLoader} does. */
    public Quests() {}

    @Override
    public Attachments<Player> data() {
        return QuestLogAccessors.attachments();
    }

    @Override
    public void play(Player player, Player other, RandomGenerator random) {
        if (QuestLogAccessors.getQuest(player) == null) {
            setOut(player, random);
        } else {
            goOn(player, random);
        }
    }

    private static void setOut(Player player, RandomGenerator random) {
        QuestLogAccessors.setQuest(player, QUESTS.get(random.nextInt(QUESTS.size())));
        if (random.nextInt(3) == 0) {
            QuestLogAccessors.setGuide(player, new Guide());
        }
    }

    private static void goOn(Player player, RandomGenerator random) {
        Guide guide = QuestLogAccessors.getGuide(player);
        int damage = random.nextInt(WORST);
        player.hurt(guide == null ? damage : guide.protect(damage));
        if (random.nextInt(4) == 0) {
            QuestLogAccessors.setQuest(player, null);
            QuestLogAccessors.setGuide(player, null);
            QuestLogAccessors.getAndAddSolved(player, 1);
            QuestLogAccessors.setFame(player, QuestLogAccessors.getFame(player) + random.nextDouble());
        }
    }

    @Override
    public String sumUp(Collection<Player> players) {
        int solved = players.stream().mapToInt(QuestLogAccessors::getSolved).sum();
        double fame = players.stream().mapToDouble(QuestLogAccessors::getFame).sum();
        return String.format(Locale.ROOT, "%,d quests solved, %,.3f fame", solved, fame);
    }
}
