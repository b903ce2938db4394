/**
 * Gives the copy of Lit in the files for pages without a bundler a Trusted Types policy of its own
 * name: the page may have a Lit too, and a second policy `lit-html` throws. A page whose policy
 * allows `lit-html` alone still works.
 */
export const ownPolicyName = () => ({
  name: 'own-policy-name',
  transform(code, id) {
    if (!/\/lit-html\/.*lit-html\.js$/.test(id)) return null;
    const call = /(\w+)\.createPolicy\("lit-html",(\{createHTML:\w+=>\w+\})\)/;
    if (!call.test(code)) this.error('Lit makes its Trusted Types policy in another way now.');
    return {
      code: code.replace(
        call,
        '((types,rules)=>{try{return types.createPolicy("corporate-billing",rules)}' +
          'catch{return types.createPolicy("lit-html",rules)}})($1,$2)',
      ),
      map: null,
    };
  },
});
