/// Other solvers on the same instances: both formats in one form, and a plain CP-SAT model of it.
@NullMarked
package org.campusfrontline.deploy.bench.rival;

import org.jspecify.annotations.NullMarked;
