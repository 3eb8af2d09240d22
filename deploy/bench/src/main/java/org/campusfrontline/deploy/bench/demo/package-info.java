/// The main job played from outside, and what is compared at its end.
@NullMarked
package org.campusfrontline.deploy.bench.demo;

import org.jspecify.annotations.NullMarked;
