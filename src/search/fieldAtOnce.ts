/**
 * Stands in the page after the field of the search: whoever comes to search types at once, before any other script is there,
 * and after the letters that they typed on the page before (`browser/searchKey.ts`). Whoever comes back was among the results.
 */
export const fieldAtOnce = `{
const field=document.currentScript.parentElement.querySelector("input");
if(performance.getEntriesByType("navigation")[0]?.type==="navigate"){
field.value=new URLSearchParams(location.search).get("q")??"";
field.focus()
}
}`;
