/// Benchmarks: what they start, measure, and hold against their aims.
@NullMarked
package org.campusfrontline.deploy.bench.measure;

import org.jspecify.annotations.NullMarked;
