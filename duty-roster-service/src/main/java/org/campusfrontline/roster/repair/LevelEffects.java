package org.campusfrontline.roster.repair;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.campusfrontline.platform.request.RequestFacts;
import org.campusfrontline.roster.engine.model.Level;

/// Puts effects into sentences in the reader's language.
@Singleton
public class LevelEffects {

    private final RequestFacts request;

    LevelEffects(RequestFacts request) {
        this.request = request;
    }

    /// In the order of the levels.
    public List<LevelEffect> of(Map<Level, Long> moved) {
        RuleWords words = new RuleWords(request.language());
        return moved.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new LevelEffect(
                        entry.getKey(), entry.getValue(), sentence(words, entry.getKey(), entry.getValue())))
                .toList();
    }

    private static String sentence(RuleWords words, Level level, long change) {
        return words.say(change > 0 ? "level-worse" : "level-better", words.level(level), Math.abs(change));
    }
}
