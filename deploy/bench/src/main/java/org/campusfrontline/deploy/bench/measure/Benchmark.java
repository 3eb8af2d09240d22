package org.campusfrontline.deploy.bench.measure;

import java.util.function.Consumer;
import org.campusfrontline.deploy.bench.client.Options;

/// One thing that can be measured: it starts what it needs and stops it again.
public interface Benchmark {

    String name();

    String summary();

    Measured run(Options options, Consumer<String> tell);
}
