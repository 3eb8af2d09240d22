package org.campusfrontline.deploy.bench.measure;

import java.util.List;
import java.util.function.Consumer;
import org.campusfrontline.deploy.bench.client.Options;

/// One thing that can be measured: it starts what it needs and stops it again.
public interface Benchmark {

    String name();

    /// One line, with the options that this benchmark knows.
    String summary();

    /// Names of the options that this benchmark takes beside those of all.
    List<String> options();

    Measured run(Options options, Consumer<String> tell);
}
