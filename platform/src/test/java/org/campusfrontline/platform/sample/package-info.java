/// A service of no domain on which platform's own tests run: samples that are made, changed, listed and read.
@NullMarked
package org.campusfrontline.platform.sample;

import org.jspecify.annotations.NullMarked;
