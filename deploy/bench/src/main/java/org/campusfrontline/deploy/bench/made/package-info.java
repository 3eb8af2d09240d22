/// Instances of the benchmarks' own, for checkouts without published data.
@NullMarked
package org.campusfrontline.deploy.bench.made;

import org.jspecify.annotations.NullMarked;
