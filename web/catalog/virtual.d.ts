declare module 'virtual:site' {
  const site: import('./site').Site;
  export default site;
}
