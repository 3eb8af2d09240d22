/// The roster engine's evaluator against published solutions, and its speed.
@NullMarked
package org.campusfrontline.deploy.bench.evaluator;

import org.jspecify.annotations.NullMarked;
