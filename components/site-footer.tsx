export function SiteFooter({ municipality }: { municipality: string }) {
  return (
    <footer className="site-footer shell">
      <p>Motionskollen i {municipality}</p>
      <a href="/tillganglighet">Tillgänglighet</a>
      <a href="/kortkommandon">Kortkommandon</a>
    </footer>
  );
}
