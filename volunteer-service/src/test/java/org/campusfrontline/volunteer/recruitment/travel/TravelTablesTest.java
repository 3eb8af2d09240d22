package org.campusfrontline.volunteer.recruitment.travel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class TravelTablesTest {

    private final Deque<Runnable> whileReading = new ArrayDeque<>();
    private int handOver = 10;
    private int reads;

    private final TravelTables tables = new TravelTables(
            new TravelStore(null, null) {
                @Override
                TravelView read() {
                    reads++;
                    TravelView read = new TravelView(List.of(), null, handOver, null, reads);
                    whileReading.forEach(Runnable::run);
                    whileReading.clear();
                    return read;
                }
            },
            new TravelSettings() {
                @Override
                public Duration usual() {
                    return Duration.ofMinutes(7);
                }

                @Override
                public Duration handOver() {
                    return Duration.ZERO;
                }

                @Override
                public Duration kept() {
                    return Duration.ofHours(1);
                }
            });

    @Test
    void readsOnceForManyAndTakesFromTheSettingsWhatIsNotSaid() {
        tables.present();

        assertThat(tables.present().handOver()).isEqualTo(Duration.ofMinutes(10));
        assertThat(tables.present().gap("A", "B")).isEqualTo(Duration.ofMinutes(7));
        assertThat(reads).isEqualTo(1);
    }

    @Test
    void readsAgainOnceTheTableIsReplaced() {
        tables.present();
        handOver = 20;

        tables.on(new TravelChanged(2));

        assertThat(tables.present().handOver()).isEqualTo(Duration.ofMinutes(20));
    }

    @Test
    void keepsNothingThatWasReplacedWhileItWasRead() {
        whileReading.add(() -> {
            handOver = 20;
            tables.on(new TravelChanged(2));
        });
        assertThat(tables.present().handOver()).isEqualTo(Duration.ofMinutes(10));

        assertThat(tables.present().handOver()).isEqualTo(Duration.ofMinutes(20));
    }
}
