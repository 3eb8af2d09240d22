package org.campusfrontline.volunteer.recruitment.eligibility;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.campusfrontline.volunteer.recruitment.eligibility.rule.Duty;
import org.campusfrontline.volunteer.recruitment.eligibility.rule.Eligibility;
import org.campusfrontline.volunteer.recruitment.eligibility.rule.Holdings;
import org.campusfrontline.volunteer.recruitment.eligibility.rule.Requirement;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;

/// Which of several requirements a person meets over the whole of a shift: for those who count people rather than
/// refuse them.
@Singleton
public class Qualified {

    private final HoldingsReader holdings;

    Qualified(HoldingsReader holdings) {
        this.holdings = holdings;
    }

    /// A person who would stand in that shift, and what is asked of the person.
    public record Question(String person, ShiftFacts shift, List<Requirement> wanted) {
        public Question {
            wanted = List.copyOf(wanted);
        }
    }

    /// The places of those that are met, one answer each; as many statements for a thousand as for one.
    public List<Set<Integer>> met(List<Question> questions) {
        Set<String> people = questions.stream()
                .filter(question -> !question.wanted().isEmpty())
                .map(Question::person)
                .collect(Collectors.toSet());
        Map<String, Holdings> known = people.isEmpty() ? Map.of() : holdings.of(people);
        return questions.stream()
                .map(question -> met(question, known.getOrDefault(question.person(), Holdings.NOTHING)))
                .toList();
    }

    private static Set<Integer> met(Question question, Holdings known) {
        ShiftFacts shift = question.shift();
        Duty duty = new Duty(shift.category(), shift.noticeVersion(), shift.start(), shift.end());
        return IntStream.range(0, question.wanted().size())
                .filter(place -> Eligibility.refusals(List.of(question.wanted().get(place)), known, duty)
                        .isEmpty())
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
    }
}
