package org.campusfrontline.roster.callout.wave;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.campusfrontline.roster.plan.StoredRosters.StoredRoster;
import org.campusfrontline.roster.planning.DutyWord;
import org.campusfrontline.roster.repair.JudgedMoves;
import org.campusfrontline.roster.repair.MoveJudge;

/// How many seats of a shift are open: as many as are wanted or planned, whichever is more, without those who
/// stand there and are not absent.
@Singleton
public class OpenSeats {

    private final MoveJudge judge;

    OpenSeats(MoveJudge judge) {
        this.judge = judge;
    }

    public int open(StoredRoster stored, LocalDate date, String word) {
        return open(stored, judge.called(stored), date, word);
    }

    public int open(StoredRoster stored, JudgedMoves judged, LocalDate date, String word) {
        int wanted = stored.period().parts().cover().stream()
                .filter(cover -> cover.date().equals(date)
                        && DutyWord.of(cover.shift(), cover.post()).equals(word))
                .mapToInt(cover -> cover.wanted())
                .sum();
        int day = (int) ChronoUnit.DAYS.between(stored.period().start(), date);
        int planned = Math.toIntExact(stored.plan().values().stream()
                .map((List<String> row) -> row.get(day))
                .filter(word::equals)
                .count());
        return Math.max(0, Math.max(wanted, planned) - judged.present(date, word));
    }
}
