package org.campusfrontline.roster.period;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.campusfrontline.roster.engine.model.Argument;
import org.campusfrontline.roster.engine.model.Fact;
import org.campusfrontline.roster.engine.model.Pair;
import org.campusfrontline.roster.engine.model.Past;
import org.campusfrontline.roster.engine.model.Post;
import org.campusfrontline.roster.engine.model.Rule;
import org.campusfrontline.roster.engine.model.RuleKind;
import org.campusfrontline.roster.engine.model.Selector;
import org.campusfrontline.roster.planning.DutyWord;
import org.campusfrontline.roster.planning.Setting;
import org.jspecify.annotations.Nullable;

/// Makes of a period's further lists what the engine plans in. Each list brings the hard rules that it means.
final class SettingAssembly {

    private final PlanningPeriod period;
    private final FurtherParts.All further;
    private final Map<String, List<Fact>> facts = new HashMap<>();
    private final List<Rule> rules = new ArrayList<>();

    SettingAssembly(PlanningPeriod period) {
        this.period = period;
        further = period.parts().further();
    }

    Setting setting() {
        if (further.equals(FurtherParts.All.NONE)) {
            return Setting.NONE;
        }
        further.qualifications().forEach(this::qualification);
        askOfPosts();
        Map<String, String> lenders = new HashMap<>();
        further.loans().forEach(loan -> lenders.put(loan.person(), loan.lender()));
        further.loans().forEach(this::loan);
        further.apart().barred().forEach(this::barred);
        if (!further.loans().isEmpty() || !further.apart().barred().isEmpty()) {
            rules.add(Rule.hard(RuleKind.UNAVAILABLE, Map.of()));
        }
        pairs();
        int past = further.history().stream()
                .mapToInt(day -> -ProblemAssembly.day(period, day.date()))
                .max()
                .orElse(0);
        return new Setting(
                period.scope().unit(),
                further.posts().stream().map(this::post).toList(),
                postsOf(),
                facts,
                lenders,
                pasts(past),
                past,
                Stream.concat(
                                further.pairs().stream().map(SettingAssembly::pair),
                                further.apart().twos().stream().map(this::pair))
                        .toList(),
                rules);
    }

    private Post post(FurtherParts.PostPart part) {
        String site = part.site() == null ? "" : part.site();
        return new Post(part.id(), site, period.scope().unit(), Set.of(), Set.copyOf(part.skills()));
    }

    /// Of each shift that some post leaves out, the posts at which it is worked.
    private Map<String, Set<String>> postsOf() {
        Map<String, Set<String>> posts = new HashMap<>();
        for (PeriodParts.ShiftPart shift : period.parts().shifts()) {
            Set<String> at = new HashSet<>();
            further.posts().stream()
                    .filter(post -> post.shifts().isEmpty() || post.shifts().contains(shift.id()))
                    .forEach(post -> at.add(post.id()));
            if (at.size() < further.posts().size()) {
                posts.put(shift.id(), at.isEmpty() ? Set.of("") : at);
            }
        }
        return posts;
    }

    private void qualification(FurtherParts.QualificationPart part) {
        Fact.Kind kind = switch (part.kind()) {
            case SKILL -> Fact.Kind.SKILL;
            case CERTIFICATE -> Fact.Kind.CERTIFICATE;
            case EXPOSURE_CLASS -> Fact.Kind.EXPOSURE;
        };
        LocalDate until = part.until();
        int last = until == null ? Fact.ALWAYS : ProblemAssembly.day(period, until);
        add(part.person(), new Fact(kind, part.name(), first(part.from()), last));
    }

    private int first(@Nullable LocalDate from) {
        return from == null ? -Fact.ALWAYS : ProblemAssembly.day(period, from);
    }

    private void add(String person, Fact fact) {
        facts.computeIfAbsent(person, one -> new ArrayList<>()).add(fact);
    }

    private void askOfPosts() {
        if (further.posts().stream().anyMatch(post -> !post.skills().isEmpty())) {
            rules.add(Rule.hard(RuleKind.SKILL_REQUIRED, Map.of()));
        }
        for (FurtherParts.PostPart post : further.posts()) {
            post.certificates().forEach(name -> ask(RuleKind.CERTIFICATE_VALID, name, post.id()));
            if (post.exposureClass() != null) {
                ask(RuleKind.EXPOSURE_CLASS, post.exposureClass(), post.id());
            }
        }
    }

    private void ask(RuleKind kind, String name, String post) {
        Map<String, Argument> arguments = Map.of("name", new Argument.Text(name), "of", new Argument.Text("@" + post));
        rules.add(Rule.hard(kind, arguments).named(name + "@" + post));
    }

    /// Someone lent is there from the first day to the last only, and for so many shifts.
    private void loan(FurtherParts.LoanPart loan) {
        int first = ProblemAssembly.day(period, loan.from());
        int last = ProblemAssembly.day(period, loan.until());
        if (first > 0) {
            add(loan.person(), new Fact(Fact.Kind.UNAVAILABLE, Selector.ANY, 0, first - 1));
        }
        add(loan.person(), new Fact(Fact.Kind.UNAVAILABLE, Selector.ANY, last + 1, Fact.ALWAYS));
        Map<String, Argument> arguments =
                Map.of("max", new Argument.Whole(loan.maxShifts()), "who", new Argument.Text("=" + loan.person()));
        rules.add(Rule.hard(RuleKind.MAX_LOANS, arguments).named("loan " + loan.person()));
    }

    private void barred(Apart.Barred barred) {
        int day = ProblemAssembly.day(period, barred.date());
        String what = DutyWord.selector(barred.duty());
        add(barred.person(), new Fact(Fact.Kind.UNAVAILABLE, what, day, day));
    }

    private void pairs() {
        for (boolean together : new boolean[] {true, false}) {
            boolean kept = !together && !further.apart().twos().isEmpty();
            if (kept || further.pairs().stream().anyMatch(pair -> pair.together() == together)) {
                rules.add(Rule.hard(together ? RuleKind.TOGETHER : RuleKind.APART, Map.of()));
            }
        }
    }

    private static Pair pair(FurtherParts.PairPart part) {
        String of = part.shift() == null ? Selector.ANY : part.shift();
        return new Pair(part.first(), part.second(), of, part.together());
    }

    private Pair pair(Apart.Two two) {
        int first = ProblemAssembly.day(period, two.from());
        int last = ProblemAssembly.day(period, two.until());
        return new Pair(two.first(), two.second(), Selector.ANY, false, first, last);
    }

    private Map<String, Past> pasts(int past) {
        Map<String, String[]> lines = new HashMap<>();
        Set<String> shifts = new HashSet<>();
        period.parts().shifts().forEach(shift -> shifts.add(shift.id()));
        Set<String> posts = new HashSet<>();
        further.posts().forEach(post -> posts.add(post.id()));
        for (FurtherParts.HistoryPart day : further.history()) {
            String[] line = lines.computeIfAbsent(day.person(), one -> new String[past]);
            long back = ChronoUnit.DAYS.between(day.date(), period.start());
            line[past - (int) back] = word(day, shifts, posts);
        }
        Map<String, Map<String, Long>> totals = new HashMap<>();
        further.totals()
                .forEach(total -> totals.computeIfAbsent(total.person(), one -> new HashMap<>())
                        .put(counted(total.kind()), (long) total.number()));
        Map<String, Past> pasts = new HashMap<>();
        Set<String> people = new HashSet<>(lines.keySet());
        people.addAll(totals.keySet());
        for (String person : people) {
            List<String> line = new ArrayList<>();
            for (String word : lines.getOrDefault(person, new String[0])) {
                line.add(word == null ? Past.UNKNOWN : word);
            }
            pasts.put(person, new Past(line, totals.getOrDefault(person, Map.of())));
        }
        return pasts;
    }

    private static String word(FurtherParts.HistoryPart day, Set<String> shifts, Set<String> posts) {
        if (!day.worked()) {
            return Past.OFF;
        }
        if (day.shift() == null || !shifts.contains(day.shift())) {
            return Past.WORKED;
        }
        boolean known = day.post() != null && posts.contains(day.post());
        return known ? DutyWord.selector(DutyWord.of(day.shift(), day.post())) : day.shift();
    }

    private static String counted(FurtherParts.TotalKind kind) {
        return switch (kind) {
            case SHIFTS -> Selector.WORK;
            case MINUTES -> Past.MINUTES;
            case WEEKENDS -> Past.WEEKENDS;
        };
    }
}
