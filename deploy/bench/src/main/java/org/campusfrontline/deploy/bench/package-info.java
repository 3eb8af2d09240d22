/// The demonstration and the benchmarks: outside clients of a running installation.
@NullMarked
package org.campusfrontline.deploy.bench;

import org.jspecify.annotations.NullMarked;
