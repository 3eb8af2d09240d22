/// Plans of published instances against the best plans known.
@NullMarked
package org.campusfrontline.deploy.bench.roster;

import org.jspecify.annotations.NullMarked;
