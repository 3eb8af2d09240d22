/// Puts the contract gates around every test of a running service.
@NullMarked
package org.campusfrontline.platform.testing.gate;

import org.jspecify.annotations.NullMarked;
