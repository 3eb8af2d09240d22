/// The whole installation on one machine, and its parts for tests.
@NullMarked
package org.campusfrontline.deploy.local;

import org.jspecify.annotations.NullMarked;
