package org.campusfrontline.platform.guard;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;

/// Holds every name, title, category and column header that an operator can define against the list of refused words.
@Singleton
public class NameGuard {

    private final RefusedWords words = RefusedWords.load();

    /// Empty for a harmless text; else a refusal that names the word and what it is about, at the field's JSON pointer.
    public Optional<Refusal> refusal(String pointer, String text) {
        return words.firstIn(text)
                .map(found -> Refusal.of(GuardProblem.NAME_REFUSED)
                        .with("word", found.word())
                        .with("topic", found.topic())
                        .at(pointer));
    }
}
