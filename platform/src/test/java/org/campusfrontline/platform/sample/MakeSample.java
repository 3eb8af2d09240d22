package org.campusfrontline.platform.sample;

import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;

/// Makes a sample, once for each idempotency key.
@UseCase
class MakeSample {

    private final Samples samples;

    MakeSample(Samples samples) {
        this.samples = samples;
    }

    Outcome<SampleView> make(SampleWish wish) {
        return samples.make(wish);
    }
}
